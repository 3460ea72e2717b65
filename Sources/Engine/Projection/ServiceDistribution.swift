/// How members of one age spread over years of credited service.
enum ServiceDistribution {
  /// Beta-binomial probabilities of 0…n years with a given mean.
  ///
  ///     α = μ(1−ρ)/(nρ),   β = (n−μ)(1−ρ)/(nρ)
  ///     p(0) = Π_{i<n} (β+i)/(α+β+i),   p(k+1)/p(k) = (n−k)(k+α) / ((k+1)(n−k−1+β))
  ///
  /// ρ = 0 is the binomial; a mean of 0 or n is certain.
  ///
  /// - Parameters:
  ///   - mean: μ, held between 0 and `trials`, years.
  ///   - trials: n, whole years, 0 or more.
  ///   - overdispersion: ρ, 0 to below 1.
  /// - Returns: Probabilities `[k]`, summing to 1.
  static func betaBinomial(mean: Double, trials: Int, overdispersion: Double) -> [Double] {
    let n = Double(trials)
    let mu = min(max(mean, 0), n)
    var probabilities = Array(repeating: 0.0, count: trials + 1)
    if mu <= 0 || trials == 0 {
      probabilities[0] = 1
      return probabilities
    }
    if mu >= n {
      probabilities[trials] = 1
      return probabilities
    }
    if overdispersion <= 0 {
      let odds = mu / (n - mu)
      return normalised(trials) { (n - Double($0)) / Double($0 + 1) * odds }
    }
    let spread = (1 - overdispersion) / (n * overdispersion)
    let alpha = mu * spread
    let beta = (n - mu) * spread
    return normalised(trials) { k in
      let served = Double(k)
      return (n - served) * (served + alpha) / ((served + 1) * (n - served - 1 + beta))
    }
  }

  /// Probabilities from the ratio of each to the one before.
  private static func normalised(_ trials: Int, ratio: (Int) -> Double) -> [Double] {
    var weights = [1.0]
    var largest = 1.0
    for k in 0..<trials {
      let next = weights[k] * ratio(k)
      weights.append(next)
      largest = max(largest, next)
      if largest > 1e200 {
        for index in weights.indices { weights[index] /= largest }
        largest = 1
      }
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
