class Student
  def initialize(name, marks)
    @name = name
    @marks = marks
  end

  def average
    (@marks.sum / @marks.size.to_f).round(2)
  end
end

students = [
  Student.new("Ida", [1, 2, 2]),
  Student.new("Jon", [3, 2, 4]),
  Student.new("Kim", [1, 1, 2])
]

students.sort_by(&:average).each do |student|
  puts "#{student.name}: #{student.average}"
end
