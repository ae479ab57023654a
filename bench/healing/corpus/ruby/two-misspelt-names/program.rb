module Units
  FACTORS = {"mm" => 0.001, "cm" => 0.01, "m" => 1.0, "km" => 1000.0}.freeze

  def self.convert(value, from, to)
    value * FACTORS.fetch(from) / FACTORS.fetch(to)
  end

  def self.known
    FACTOS.keys
  end
end

puts Units.known.join(" ")
puts Units.convrt(250, "cm", "m")
puts Units.convert(3, "km", "m").to_i
puts Units.known.size
