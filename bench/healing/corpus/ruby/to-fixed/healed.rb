ROUTES = {
  "coast" => [12.25, 8.5],
  "hills" => [22.125],
  "town" => [3.5, 2.25, 4.75]
}.freeze

def kilometres(legs)
  legs.sum.round(1)
end

ROUTES.each do |name, legs|
  puts "#{name}: #{kilometres(legs)} km in #{legs.size} legs"
end
longest = ROUTES.max_by { |_, legs| legs.sum }
puts "longest: #{longest.first}"
