class Lap
  attr_reader :number, :seconds

  def initialize(number, seconds)
    @number = number
    @seconds = seconds
  end

  def label
    "Lap " + number + ": " + format("%.1f", seconds) + " s"
  end
end

laps = [61.25, 59.5, 60.75].each.with_index(1).map { |seconds, number| Lap.new(number, seconds) }
laps.each { |lap| puts lap.label }
fastest = laps.min_by(&:seconds)
puts "fastest: " + fastest.label
