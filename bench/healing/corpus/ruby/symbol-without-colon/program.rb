class Rectangle
  attr_reader :width, height

  def initialize(width, height)
    @width = width
    @height = height
  end

  def area
    width * height
  end

  def square?
    width == height
  end
end

shapes = [Rectangle.new(3, 4), Rectangle.new(5, 5)]
shapes.each do |shape|
  puts "#{shape.width} x #{shape.height} = #{shape.area}#{' (square)' if shape.square?}"
end
