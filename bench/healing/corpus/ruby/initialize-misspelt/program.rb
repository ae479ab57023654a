class Box
  def initalize(width, height, depth)
    @width = width
    @height = height
    @depth = depth
  end

  def volume
    @width * @height * @depth
  end

  def fits_in?(other)
    volume <= other.volume
  end
end

small = Box.new(2, 3, 4)
large = Box.new(5, 5, 5)
puts "small: #{small.volume}"
puts "large: #{large.volume}"
puts small.fits_in?(large) ? "fits" : "does not fit"
