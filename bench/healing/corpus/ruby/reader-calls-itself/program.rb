class Temperature
  def initialize(celsius)
    @celsius = celsius
  end

  def celsius
    self.celsius
  end

  def fahrenheit
    celsius * 9 / 5.0 + 32
  end

  def to_s
    "#{celsius} C is #{fahrenheit} F"
  end
end

[-40, 0, 37, 100].each { |value| puts Temperature.new(value) }
hot = [12, 31, 40].map { |value| Temperature.new(value) }.select { |t| t.celsius > 30 }
puts "hot: #{hot.size}"
