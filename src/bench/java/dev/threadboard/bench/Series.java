package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values measured at equal intervals. */
final class Series {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double first() {
    return values.get(0);
  }

  double last() {
    return values.get(values.size() - 1);
  }

  double median() {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  double most() {
    return Collections.max(values);
  }

  /** The slope of the second half, per value, by least squares. */
  double slope() {
    List<Double> half = values.subList(values.size() / 2, values.size());
    double middle = (half.size() - 1) / 2.0;
    double numerator = 0;
    double denominator = 0;
    for (int i = 0; i < half.size(); i++) {
      numerator += (i - middle) * half.get(i);
      denominator += (i - middle) * (i - middle);
    }
    return numerator / denominator;
  }
}
