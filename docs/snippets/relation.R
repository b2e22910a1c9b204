# The relation of two countries by month, each incident once.
#   dragoman export --format csv --out claims.csv
#   Rscript relation.R > relation.csv
claims <- read.csv("claims.csv", colClasses = c(action = "character", source_code = "character", target_code = "character"), encoding = "UTF-8")
from <- function(code, country) startsWith(ifelse(is.na(code), "", code), country)
pair <- (from(claims$source_code, "RUS") & from(claims$target_code, "TUR")) | (from(claims$source_code, "TUR") & from(claims$target_code, "RUS"))
told <- claims[pair & claims$status %in% c("happened", "ongoing") & !is.na(claims$start) & claims$start != "", ]
told <- told[order(-told$confidence, told$claim_id, method = "radix"), ]
incidents <- told[!duplicated(told$incident_id), ]

month <- substr(incidents$start, 1, 7)
relation <- data.frame(
  month = sort(unique(month)),
  cooperation = as.vector(tapply(incidents$quad <= 2, month, sum)),
  conflict = as.vector(tapply(incidents$quad >= 3, month, sum)),
  balance = round(as.vector(tapply(incidents$goldstein, month, sum)), 1)
)
write.csv(relation, row.names = FALSE, quote = FALSE)
