class Thermostat
  attr_reader :target

  def initialize(target)
    @target = target
    @readings = []
  end

  def record(value)
    @readings << value
  end

  def average
    return target if @readings.empty?

    @readings.sum / @readings.size.to_f
  end

  def heating_needed?
    average < target
  end
end

rooms = {"kitchen" => [18, 19, 19], "bath" => [23, 24, 22]}
rooms.each do |name, values|
  thermostat = Thermostat.new(21)
  values.each { |value| thermostat.record(value) }
  state = thermostat.heatting_needed? ? "heat" : "off"
  puts "#{name}: #{thermostat.average.round(1)} #{state}"
end
