def search(list, wanted, from = 0, to = list.size - 1)
  return nil if from > to

  middle = (from + to) / 2
  case wanted <=> list[middle]
  when 0 then middle
  when -1 then search(list, wanted, from, middle)
  else search(list, wanted, middle, to)
  end
end

numbers = [2, 3, 5, 7, 11, 13, 17]
[5, 17, 4].each do |wanted|
  place = search(numbers, wanted)
  puts "#{wanted}: #{place ? "at #{place}" : 'not there'}"
end
