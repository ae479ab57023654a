import json

rows = [
  {"id" => 1, "tags" => ["a", "b"]},
  {"id" => 2, "tags" => []},
  {"id" => 3, "tags" => ["b"]}
]

text = JSON.generate(rows)
tags = JSON.parse(text).flat_map { |row| row["tags"] }
puts text.length
puts tags.tally.map { |tag, count| "#{tag}=#{count}" }.join(" ")
puts rows.count { |row| row["tags"].empty? }
