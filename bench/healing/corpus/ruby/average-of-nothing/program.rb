class Station
  attr_reader :name

  def initialize(name)
    @name = name
    @values = []
  end

  def measure(*values)
    @values.concat(values)
  end

  def average
    @values.sum / @values.size
  end
end

north = Station.new("north")
south = Station.new("south")
north.measure(4, 6, 8)

[north, south].each { |station| puts "#{station.name}: #{station.average}" }
puts "done"
