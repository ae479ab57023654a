text = "she sells sea shells on the sea shore"

counts = Hash.new(0)
text.split.each do |word|
  counts[word] += 1
end

ranked = counts.sort_by { |word, count| [-count, word] }
ranked.first(3).each do |word, count|
  puts "#{word.ljust(7)}#{'*' * count}"
end
puts "different words: #{counts.size}"
