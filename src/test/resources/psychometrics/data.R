# Makes the data of the tests: invented answers, the same at each run. Called in this folder: Rscript data.R
set.seed(20261122)

likert <- function(people, loadings, reversed, options = 5) {
  common <- rnorm(people)
  answers <- sapply(seq_along(loadings), function(i) {
    raw <- loadings[i] * common + sqrt(1 - loadings[i]^2) * rnorm(people)
    cut <- pmin(pmax(round((options + 1) / 2 + 1.1 * raw), 1), options)
    if (reversed[i]) options + 1 - cut else cut
  })
  answers
}

write <- function(data, file) write.csv(data, file, row.names = FALSE, quote = FALSE)

# two scales of rated items, whole and with one answer in twelve missing
warmth <- likert(250, c(.8, .7, .6, .75, .5, .65), c(FALSE, TRUE, FALSE, FALSE, TRUE, FALSE))
patience <- likert(250, c(.7, .4, .6, .55, .3), c(FALSE, FALSE, TRUE, FALSE, FALSE), options = 7)
rated <- data.frame(warmth, patience)
names(rated) <- c(paste0("w", 1:6), paste0("p", 1:5))
write(rated, "rated.csv")
gaps <- rated
gaps[matrix(runif(length(warmth) + length(patience)) < 1 / 12, nrow(rated))] <- NA
write(gaps, "rated-missing.csv")
write(data.frame(
  item = names(rated),
  scale = rep(c("warmth", "patience"), c(6, 5)),
  direction = c(1, -1, 1, 1, -1, 1, 1, 1, -1, 1, 1),
  min = 1,
  max = rep(c(5, 7), c(6, 5))), "rated-key.csv")

# a test of twelve questions with four options; two groups, for whom the third question is not the same
people <- 600
group <- rep(c("reference", "focal"), c(350, 250))
ability <- rnorm(people) - 0.3 * (group == "focal")
difficulty <- seq(-1.5, 1.5, length.out = 12)
right <- sapply(1:12, function(i) {
  bias <- if (i == 3) 1.1 * (group == "focal") else 0
  runif(people) < plogis(1.3 * (ability - difficulty[i] - bias))
})
correct <- sample(c("A", "B", "C", "D"), 12, replace = TRUE)
choices <- sapply(1:12, function(i) {
  wrong <- sample(setdiff(c("A", "B", "C", "D"), correct[i]), people, replace = TRUE, prob = c(.6, .3, .1))
  ifelse(right[, i], correct[i], wrong)
})
choices <- as.data.frame(choices)
names(choices) <- paste0("q", 1:12)
write(choices, "knowledge.csv")
write(data.frame(item = names(choices), scale = "knowledge", correct = correct), "knowledge-key.csv")
write(data.frame(group = group), "knowledge-groups.csv")

# replies rated from 0 to 3, for the same people
graded <- sapply(1:6, function(i) {
  bias <- if (i == 2) 0.8 * (group == "focal") else 0
  findInterval(1.2 * (ability - bias) + rlogis(people), c(-1, 0.2, 1.4))
})
graded <- as.data.frame(graded)
names(graded) <- paste0("g", 1:6)
write(graded, "graded.csv")

# the first item has more in common with the others than they have with each other: a Heywood case
r <- matrix(.55, 4, 4)
r[1, ] <- r[, 1] <- c(1, .85, .8, .8)
diag(r) <- 1
heywood <- round(as.data.frame(matrix(rnorm(100 * 4), 100) %*% chol(r)), 3)
names(heywood) <- paste0("h", 1:4)
write(heywood, "heywood.csv")

# thirty interviews rated by four people; two readers of 120 replies in five classes
quality <- rnorm(30)
raters <- sapply(c(-.5, 0, .2, .6), function(strictness) round(10 * (quality - strictness + .7 * rnorm(30))) / 10)
raters <- as.data.frame(raters)
names(raters) <- paste0("r", 1:4)
write(raters, "raters.csv")
merit <- rnorm(120)
classes <- sapply(1:2, function(reader) findInterval(merit + .6 * rnorm(120), c(-1.2, -.4, .4, 1.2)))
classes <- as.data.frame(classes)
names(classes) <- c("first", "second")
write(classes, "classes.csv")
