# Turns a little report into JSON and back.
report = {
  "station" => "north",
  "values" => [3, 5, 4],
  "checked" => true
}

text = JSON.generate(report)
puts text

copy = JSON.parse(text)
puts copy["values"].sum
puts copy == report ? "the same" : "different"
copy["values"] << 9
puts JSON.generate(copy["values"])
