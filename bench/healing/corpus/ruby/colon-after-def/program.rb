def fibonacci(count):
  numbers = [0, 1]
  while numbers.size < count
    numbers << numbers[-1] + numbers[-2]
  end
  numbers.first(count)
end

puts fibonacci(10).join(", ")
even = fibonacci(15).select(&:even?)
puts "even ones: #{even.inspect}"
ratio = fibonacci(12).last / fibonacci(11).last.to_f
puts ratio.round(3)
