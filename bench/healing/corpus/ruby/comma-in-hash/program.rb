settings = {
  title: "Garden plan",
  width: 12,
  height: 5
  path: "gravel",
  beds: ["roses", "herbs"]
}

def area(settings)
  settings[:width] * settings[:height]
end

puts settings[:title]
puts "area: #{area(settings)} m2"
settings[:beds].each.with_index(1) do |bed, number|
  puts "bed #{number}: #{bed}"
end
puts "path of #{settings[:path]}"
