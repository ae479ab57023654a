planets = {"Mercury" => 0.39, "Earth" => 1.0, "Mars" => 1.52}

def light_minutes(au)
  (au * 8.317).round(2)
end

planets.each do |name, au|
  puts "#{name} is #{au} AU from the sun
  puts "  light takes #{light_minutes(au)} minutes"
end

farthest = planets.max_by { |_, au| au }
puts "farthest: #{farthest.first}"
