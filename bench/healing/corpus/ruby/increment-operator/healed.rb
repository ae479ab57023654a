words = %w[apple avocado banana blueberry cherry]

starts_with_a = 0
index = 0
while index < words.length
  starts_with_a += 1 if words[index].start_with?("a")
  index += 1
end

puts "words: #{words.length}"
puts "with a: #{starts_with_a}"
longest = words.max_by(&:length)
puts "longest: #{longest} (#{longest.length})"
