capitals = {"Italy" => "Rome", "Norway" => "Oslo", "Peru" => "Lima"}

for country, capital in capitals.items()
  puts "#{capital} is the capital of #{country}"
end

short = capitals.select { |_, capital| capital.length == 4 }
puts "with four letters: #{short.keys.join(', ')}"
inverse = capitals.invert
puts inverse["Lima"]
puts inverse.keys.sort.first
