Book = Struct.new(:title, :author, :year)

shelf = [
  Book.new("Emma", "Austen", 1815),
  Book.new("Dracula", "Stoker", 1897)
  Book.new("Persuasion", "Austen", 1817),
  Book.new("Walden", "Thoreau", 1854)
]

shelf.group_by(&:author).sort.each do |author, books|
  titles = books.sort_by(&:year).map { |book| "#{book.title} (#{book.year})" }
  puts "#{author}: #{titles.join(', ')}"
end

oldest = shelf.min_by(&:year)
puts "oldest: #{oldest.title}"
