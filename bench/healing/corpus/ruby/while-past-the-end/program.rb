def longest_word(words)
  best = ""
  i = 0
  while i <= words.length
    best = words[i] if words[i].length > best.length
    i += 1
  end
  best
end

sentence = "the quick brown fox jumped over the lazy dog"
words = sentence.split
puts "words: #{words.length}"
puts "longest: #{longest_word(words)}"
puts "shortest: #{words.min_by(&:length)}"
