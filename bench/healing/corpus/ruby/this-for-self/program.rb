class Vector
  attr_reader :x, :y

  def initialize(x, y)
    @x = x
    @y = y
  end

  def +(other)
    Vector.new(x + other.x, y + other.y)
  end

  def scale(factor)
    Vector.new(this.x * factor, this.y * factor)
  end

  def to_s
    "(#{x}, #{y})"
  end
end

a = Vector.new(1, 2)
b = Vector.new(3, -1)
puts a + b
puts (a + b).scale(3)
puts [a, b].map { |v| v.scale(2).to_s }.join(" ")
