Node = Struct.new(:value, :following)

def build(values)
  values.reverse.reduce(null) { |following, value| Node.new(value, following) }
end

def each_value(node)
  while node
    yield node.value
    node = node.following
  end
end

list = build([4, 8, 15, 16])
each_value(list) { |value| print value, " " }
puts
length = 0
each_value(list) { length += 1 }
puts "length #{length}"
