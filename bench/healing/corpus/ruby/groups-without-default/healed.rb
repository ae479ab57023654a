animals = %w[ant bear ape cat bee crow]

by_letter = Hash.new { |hash, key| hash[key] = [] }
animals.each do |animal|
  by_letter[animal[0]] << animal
end

by_letter.keys.sort.each do |letter|
  puts "#{letter}: #{by_letter[letter].join(', ')}"
end
largest = by_letter.values.map(&:size).max
puts "largest group: #{largest}"
