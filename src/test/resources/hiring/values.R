# Computes what the tests of hiring compare with, into values.csv. Called in this folder: Rscript values.R
# Needs R with psych and vcd (Debian: r-base-core, r-cran-psych, r-cran-vcd); the tests themselves do not.
suppressMessages({
  library(psych)
  library(vcd)
})

values <- list()
keep <- function(name, value) values[[length(values) + 1]] <<- data.frame(name = name, value = as.numeric(value))

# two rates: Fisher's exact test, and Newcombe's interval (1998, method 10) from the limits of Wilson that prop.test gives
rates <- read.csv("rates.csv")
for (i in seq_len(nrow(rates))) {
  r <- rates[i, ]
  both <- matrix(c(r$selected1, r$selected2, r$judged1 - r$selected1, r$judged2 - r$selected2), 2)
  keep(paste0(r$name, ".p"), fisher.test(both)$p.value)
  one <- suppressWarnings(prop.test(r$selected1, r$judged1, correct = FALSE)$conf.int)
  other <- suppressWarnings(prop.test(r$selected2, r$judged2, correct = FALSE)$conf.int)
  p <- r$selected1 / r$judged1
  q <- r$selected2 / r$judged2
  keep(paste0(r$name, ".low"), p - q - sqrt((p - one[1])^2 + (other[2] - q)^2))
  keep(paste0(r$name, ".high"), p - q + sqrt((one[2] - p)^2 + (q - other[1])^2))
}

# scores of two groups, of data that come with R
scores <- function(name, first, second) {
  keep(paste0(name, ".points"), mean(first) - mean(second))
  welch <- t.test(first, second)
  keep(paste0(name, ".low"), welch$conf.int[1])
  keep(paste0(name, ".high"), welch$conf.int[2])
  d <- psych::cohen.d(c(first, second), rep(c(2, 1), c(length(first), length(second))))
  # what psych calls hedges.g is not corrected for small samples (Hedges, 1981); the correction is held against a textbook in the test
  freedom <- length(first) + length(second) - 2
  keep(paste0(name, ".g"), d$hedges.g[1, "effect"] * (1 - 3 / (4 * freedom - 1)))
}
scores("sleep", sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2])
scores("mpg", mtcars$mpg[mtcars$am == 0], mtcars$mpg[mtcars$am == 1])

# two raters
raters <- read.csv("raters.csv")
table <- table(factor(raters$first, 1:5), factor(raters$second, 1:5))
for (kind in c("linear", "quadratic")) {
  kappa <- vcd::Kappa(table, weights = if (kind == "linear") "Equal-Spacing" else "Fleiss-Cohen")
  limits <- confint(kappa)["Weighted", ]
  keep(paste0("kappa.", kind), kappa$Weighted["value"])
  keep(paste0("kappa.", kind, ".low"), limits[1])
  keep(paste0("kappa.", kind, ".high"), limits[2])
}
icc <- suppressWarnings(suppressMessages(psych::ICC(raters, lmer = FALSE)))$results
icc <- icc[icc$type == "ICC2", ]
keep("icc", icc$ICC)
keep("icc.low", icc[["lower bound"]])
keep("icc.high", icc[["upper bound"]])

all <- do.call(rbind, values)
all$value <- sprintf("%.12g", all$value)
write.csv(all, "values.csv", row.names = FALSE, quote = FALSE)
cat(nrow(all), "values with R", paste(R.version$major, R.version$minor, sep = "."), "\n")
