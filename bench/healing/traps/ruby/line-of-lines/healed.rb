# Numbers the lines of a text and marks the longest.

lines = ["a short one", "the longest line of all", "another one"]

longest = lines.max_by(&:length)
lines.each_with_index do |text, index|
  mark = text == longest ? "*" : " "
  puts "#{index + 1}#{mark} #{text.capitalize}"
end

puts "longest: #{longest.length} letters"
puts "all: #{lines.sum(&:length)} letters"
