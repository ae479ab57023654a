"""Fits a straight line to points by least squares."""
from statistics import fmean

X = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
Y = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2]


def fit(xs, ys):
    mean_x, mean_y = fmean(xs), fmean(ys)
    covariance = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    slope = covariance / sum((x - mean_x) ** 2 for x in xs)
    return slope, mean_y - slope * mean_x


def residuals(xs, ys, slope, intercept):
    return [y - (slope * x + intercept) for x, y in zip(xs, ys)]


slope, intercept = fit(X, Y)
print(f"y = {slope:.4f} x + {intercept:.4f}")
errors = residuals(X, Y, slope, intercept)
for x, y, error in zip(X, Y, errors):
    print(f"{x:4.1f} {y:6.2f} {error:+.3f}")
print(f"largest error {max(errors, key=abs):+.3f}")
print(f"at 10: {slope * 10 + intercept:.2f}")
