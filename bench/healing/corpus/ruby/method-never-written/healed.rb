class Matrix2
  def initialize(rows)
    @rows = rows
  end

  def trace
    @rows[0][0] + @rows[1][1]
  end

  def determinant
    @rows[0][0] * @rows[1][1] - @rows[0][1] * @rows[1][0]
  end

  def to_s
    @rows.map { |row| row.join(" ") }.join("\n")
  end
end

matrix = Matrix2.new([[2, 3], [1, 4]])
puts matrix
puts "trace #{matrix.trace}"
puts "determinant #{matrix.determinant}"
