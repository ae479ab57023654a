class Stack
  def initialize
    @items = []
  end

  def push(item)
    @items.push(item)
    self
  end

  def pop
    raise "the stack is empty" if @items.empty?

    @items.pop
  end

  def size
    @items.size
  end
end

stack = Stack.new
stack.push(3).push(5).push(8)
puts stack.pop + stack.pop
puts "left: #{stack.size}"
begin
  2.times { stack.pop }
rescue RuntimeError => error
  puts "error: #{error.message}"
end
