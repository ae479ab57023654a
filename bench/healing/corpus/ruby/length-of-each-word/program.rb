paragraph = <<~TEXT
  Rain fell on the roof.
  Nobody heard the door.
  The lamp went out.
TEXT

lines = paragraph.lines.map(&:chmop)
lines.each { |line| puts "#{line.length.to_s.rjust(3)} #{line}" }

words = lines.flat_map(&:split).map { |word| word.delete(".") }
puts "words: #{words.size}"
puts "longest: #{words.max_by(&:length)}"
