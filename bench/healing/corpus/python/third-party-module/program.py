"""Fits a straight line to points by least squares."""
import numpy as np

X = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
Y = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2]


def fit(xs, ys):
    design = np.column_stack([np.array(xs), np.ones(len(xs))])
    slope, intercept = np.linalg.lstsq(design, np.array(ys), rcond=None)[0]
    return float(slope), float(intercept)


def residuals(xs, ys, slope, intercept):
    return [y - (slope * x + intercept) for x, y in zip(xs, ys)]


slope, intercept = fit(X, Y)
print(f"y = {slope:.4f} x + {intercept:.4f}")
errors = residuals(X, Y, slope, intercept)
for x, y, error in zip(X, Y, errors):
    print(f"{x:4.1f} {y:6.2f} {error:+.3f}")
print(f"largest error {max(errors, key=abs):+.3f}")
print(f"at 10: {slope * 10 + intercept:.2f}")
