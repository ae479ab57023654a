# frozen_string_literal: true

def banner(words)
  line = +""
  words.each_with_index do |word, index|
    line << " " unless index.zero?
    line << word.upcase
  end
  line
end

puts banner(%w[grand opening])
puts banner(%w[one day only])
text = banner(%w[sale])
puts "#{text} has #{text.length} letters"
