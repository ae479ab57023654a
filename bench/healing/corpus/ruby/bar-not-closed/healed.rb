matrix = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9]
]

matrix.each do |row|
  puts row.map { |cell| cell.to_s.rjust(3) }.join
end

diagonal = matrix.each_with_index.map { |row, index| row[index] }
puts "diagonal: #{diagonal.sum}"
puts "transposed: #{matrix.transpose.first.inspect}"
