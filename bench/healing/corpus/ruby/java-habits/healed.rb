def slug(title)
  words = title.strip.downcase.split(/\s+/)
  words.reject { |word| word.length < 3 }.join("-")
end

titles = [
  "A Day at the Sea",
  "  The Long   Way Home ",
  "On Tea"
]

titles.each do |title|
  link = slug(title)
  puts link.empty? ? "(none)" : link
end
puts "links: #{titles.size}"
puts titles.map { |title| slug(title).length }.max
