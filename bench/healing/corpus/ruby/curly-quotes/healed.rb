def greet(name, hour)
  greeting =
    if hour < 12
      "Good morning"
    elsif hour < 18
      "Good afternoon"
    else
      "Good evening"
    end
  "#{greeting}, #{name}!"
end

puts greet("Ada", 9)
puts greet("Bob", 14)
puts greet("Cleo", 22)
lengths = [9, 14, 22].map { |hour| greet("x", hour).length }
puts lengths.max
