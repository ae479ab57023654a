class Counter
  def initialize(start = 0)
    @value = start
  end

  def up(by = 1)
    @value += by
    self

  def down(by = 1)
    @value -= by
    self
  end

  def to_s
    "<#{@value}>"
  end
end

counter = Counter.new(5)
puts counter.up.up(3)
puts counter.down(2)
puts [1, 2, 3].map { |n| Counter.new(n).up.to_s }.join(" ")
