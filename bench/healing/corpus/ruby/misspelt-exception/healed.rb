def divide(a, b)
  a / b
rescue ZeroDivisionError
  nil
end

def show(a, b)
  result = divide(a, b)
  puts "#{a} / #{b} = #{result.nil? ? 'undefined' : result}"
end

show(10, 2)
show(7, 0)
show(9, 4)
valid = [[1, 1], [2, 0], [3, 2]].map { |a, b| divide(a, b) }.compact
puts valid.inspect
