def leap_year?(year)
  year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
end

def check(condition, text)
  raise "wrong: #{text}" unless condition

  puts "ok: #{text}"
end

check(leap_year?(2024), "2024 is a leap year")
check(!leap_year?(2023), "2023 is none")
check(!leap_year?(1900), "1900 is none")
check(leap_year?(2000), "2000 is a leap year")
puts "all checked"
