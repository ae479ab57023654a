struct Parcel {
    width: u32,
    depth: u32,
    height: u32,
}

fn parcel(width: u32, depth: u32, height: u32) -> Parcel {
    Parcel { width, depth, height }
}

fn main() {
    let parcels = [parcel(20, 30, 10), parcel(15, 15, 40)];
    for Parcel { width, depth, height } in &parcels {
        println!("{width}x{depth}x{height} = {}", width * depth * height);
    }
}
