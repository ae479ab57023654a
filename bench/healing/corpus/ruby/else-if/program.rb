def season(month)
  if month <= 2 || month == 12
    :winter
  else if month <= 5
    :spring
  else if month <= 8
    :summer
  else
    :autumn
  end
end

[1, 4, 7, 10, 12].each do |month|
  puts "month #{month}: #{season(month)}"
end
groups = (1..12).group_by { |month| season(month) }
puts groups.transform_values(&:size)[:summer]
