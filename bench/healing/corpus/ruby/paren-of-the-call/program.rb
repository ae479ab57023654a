def distance(from, to)
  dx = to[0] - from[0]
  dy = to[1] - from[1]
  Math.sqrt(dx**2 + dy**2)
end

def length_of(path)
  total = 0
  path.each_cons(2) do |from, to|
    total += distance(from, to
  end
  total
end

walk = [[0, 0], [3, 4], [3, 10], [11, 16]]
puts "legs: #{walk.size - 1}"
puts "length: #{length_of(walk)}"
puts "straight: #{distance(walk.first, walk.last).round(2)}"
