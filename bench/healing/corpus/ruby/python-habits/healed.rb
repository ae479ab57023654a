class Cell
  attr_reader :value

  def initialize(value = nil)
    @value = value
  end

  def show
    value.nil? ? "." : value.to_s
  end
end

row = [Cell.new(4), Cell.new, Cell.new(7), Cell.new]
puts row.map(&:show).join(" ")
filled = row.count(&:value)
puts "filled: #{filled}"
puts "empty: #{row.size - filled}"
puts row.sum { |cell| cell.value || 0 }
