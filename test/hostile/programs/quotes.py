# Attacks whoever passes source through a shell: "quotes" 'of' `every` $(kind), ${HOME} and here-documents.
text = """<<'EOF'
$(id) `id` ${HOME} "'"'\\
EOF
"""
print(text, end='')  # '"$(kill -9 $$)"'
