# Computes what the tests compare with, into values.csv. Called in this folder: Rscript values.R
# Needs R with psych, GPArotation, coin and vcd (Debian: r-base-core, r-cran-psych, r-cran-gparotation, r-cran-coin, r-cran-vcd);
# the tests themselves do not.
suppressMessages({
  library(psych)
  library(coin)
  library(vcd)
})

values <- list()
keep <- function(name, value) values[[length(values) + 1]] <<- data.frame(name = name, value = as.numeric(value))

scaleValues <- function(name, x) {
  a <- suppressWarnings(psych::alpha(x, check.keys = FALSE, warnings = FALSE))
  keep(paste0(name, ".alpha"), a$total$raw_alpha)
  keep(paste0(name, ".mean"), a$total$mean)
  keep(paste0(name, ".sd"), a$total$sd)
  keep(paste0(name, ".sem"), a$total$sd * sqrt(1 - a$total$raw_alpha))
  for (item in colnames(x)) {
    keep(paste0(name, ".", item, ".n"), a$item.stats[item, "n"])
    keep(paste0(name, ".", item, ".mean"), a$item.stats[item, "mean"])
    keep(paste0(name, ".", item, ".sd"), a$item.stats[item, "sd"])
    keep(paste0(name, ".", item, ".itemRest"), a$item.stats[item, "r.drop"])
    keep(paste0(name, ".", item, ".alphaIfDropped"), a$alpha.drop[item, "raw_alpha"])
  }
  r <- cor(x, use = "pairwise")
  keep(paste0(name, ".correlation"), mean(r[lower.tri(r)]))
  factorValues(name, x, r)
}

factorValues <- function(name, x, r) {
  o <- suppressWarnings(suppressMessages(psych::omega(x, nfactors = 1, fm = "ml", flip = FALSE, plot = FALSE)))
  keep(paste0(name, ".omega"), o$omega.tot)
  f <- suppressWarnings(psych::fa(r, nfactors = 1, fm = "ml"))
  l <- as.numeric(f$loadings)
  keep(paste0(name, ".impliedOmega"), sum(l)^2 / (sum(l)^2 + sum(f$uniquenesses)))
  for (i in seq_along(l)) keep(paste0(name, ".", colnames(x)[i], ".loading"), l[i])
}

keyed <- function(data, key, name) {
  rows <- key[key$scale == name, ]
  as.data.frame(psych::reverse.code(rows$direction, data[, rows$item], rows$min, rows$max))
}

key <- read.csv("rated-key.csv")
for (file in c("rated", "rated-missing")) {
  data <- read.csv(paste0(file, ".csv"))
  for (name in unique(key$scale)) {
    x <- keyed(data, key, name)
    colnames(x) <- key$item[key$scale == name]
    scaleValues(paste0(file, ".", name), x)
  }
}

knowledge <- read.csv("knowledge.csv")
correct <- read.csv("knowledge-key.csv")$correct
right <- as.data.frame(sapply(seq_along(correct), function(i) as.numeric(knowledge[, i] == correct[i])))
names(right) <- names(knowledge)
scaleValues("knowledge", right)

heywood <- read.csv("heywood.csv")
factorValues("heywood", heywood, cor(heywood))

# options: who chose what in the first question, and how they do in the others
for (option in c("A", "B", "C", "D")) {
  chose <- knowledge$q1 == option
  keep(paste0("options.q1.", option, ".share"), mean(chose))
  keep(paste0("options.q1.", option, ".meanRest"), mean(rowMeans(right[, -1])[chose]))
}

group <- factor(read.csv("knowledge-groups.csv")$group, levels = c("reference", "focal"))
total <- rowSums(right)
compares <- ave(as.numeric(group), total, FUN = function(g) length(unique(g))) == 2
for (item in names(right)) {
  answer <- factor(right[, item], levels = c(1, 0))
  test <- mantelhaen.test(table(group[compares], answer[compares], total[compares]))
  keep(paste0("groups.", item, ".oddsRatio"), test$estimate)
  keep(paste0("groups.", item, ".chiSquare"), test$statistic)
  keep(paste0("groups.", item, ".p"), test$p.value)
  keep(paste0("groups.", item, ".error"), 2.35 * diff(log(test$conf.int)) / 2 / qnorm(.975))
}

graded <- read.csv("graded.csv")
total <- rowSums(graded)
for (item in names(graded)) {
  test <- coin::independence_test(graded[, item] ~ group | factor(total), teststat = "quadratic")
  keep(paste0("graded.", item, ".chiSquare"), coin::statistic(test))
  keep(paste0("graded.", item, ".p"), coin::pvalue(test))
  means <- tapply(graded[, item], list(total, group), mean)
  counts <- tapply(graded[, item], list(total, group), length)
  both <- rowSums(is.na(counts)) == 0
  keep(
    paste0("graded.", item, ".difference"),
    weighted.mean(means[both, "focal"] - means[both, "reference"], counts[both, "focal"]))
}

raters <- suppressWarnings(suppressMessages(psych::ICC(read.csv("raters.csv"), lmer = FALSE)))$results
for (kind in c("ICC2", "ICC2k")) {
  row <- raters[raters$type == kind, ]
  keep(paste0("raters.", kind), row$ICC)
  keep(paste0("raters.", kind, ".low"), row[["lower bound"]])
  keep(paste0("raters.", kind, ".high"), row[["upper bound"]])
}

classes <- as.matrix(read.csv("classes.csv"))
quadratic <- psych::cohen.kappa(classes)
linear <- psych::cohen.kappa(classes, w = 1 - abs(outer(0:4, 0:4, "-")) / 4)
keep("kappa.none", quadratic$kappa)
keep("kappa.none.error", sqrt(quadratic$var.kappa))
keep("kappa.quadratic", quadratic$weighted.kappa)
keep("kappa.linear", linear$weighted.kappa)
# of weighted kappas psych 2.2.9 has another variance, adding marginal means by row where Fleiss, Cohen and Everitt have row and column
both <- table(factor(classes[, 1], 0:4), factor(classes[, 2], 0:4))
keep("kappa.quadratic.error", vcd::Kappa(both, weights = "Fleiss-Cohen")$Weighted["ASE"])
keep("kappa.linear.error", vcd::Kappa(both, weights = "Equal-Spacing")$Weighted["ASE"])

all <- do.call(rbind, values)
all$value <- sprintf("%.12g", all$value)
write.csv(all, "values.csv", row.names = FALSE, quote = FALSE)
cat(nrow(all), "values with R", paste(R.version$major, R.version$minor, sep = "."),
  "and psych", as.character(packageVersion("psych")), "\n")
