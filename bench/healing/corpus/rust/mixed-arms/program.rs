fn describe(code: u16) -> String {
    let text = match code {
        200 => "fine",
        301 | 302 => "moved",
        404 => "not found",
        500..=599 => 0,
        _ => "unknown",
    };
    format!("{code}: {text}")
}

struct Visit {
    path: &'static str,
    code: u16,
}

fn main() {
    let visits = [
        Visit { path: "/", code: 200 },
        Visit { path: "/old", code: 301 },
        Visit { path: "/missing", code: 404 },
        Visit { path: "/crash", code: 503 },
        Visit { path: "/tea", code: 418 },
    ];
    for visit in &visits {
        println!("{:<10}{}", visit.path, describe(visit.code));
    }
    let failed = visits.iter().filter(|visit| visit.code >= 400).count();
    println!("{failed} failed");
}
