"""The relation of two countries by month, each incident once.

    dragoman export --format csv --out claims.csv
    python relation.py > relation.csv
"""
import sys

import pandas as pd

claims = pd.read_csv("claims.csv", dtype={"action": str, "source_code": str, "target_code": str}, parse_dates=["start"])
source, target = claims.source_code.fillna(""), claims.target_code.fillna("")
pair = (source.str.startswith("RUS") & target.str.startswith("TUR")) | (source.str.startswith("TUR") & target.str.startswith("RUS"))
told = claims[pair & claims.status.isin(["happened", "ongoing"]) & claims.start.notna()]
incidents = told.sort_values(["confidence", "claim_id"], ascending=[False, True]).drop_duplicates("incident_id")

relation = (
    incidents.assign(month=incidents.start.dt.strftime("%Y-%m"), cooperation=incidents.quad <= 2, conflict=incidents.quad >= 3)
    .groupby("month")
    .agg(cooperation=("cooperation", "sum"), conflict=("conflict", "sum"), balance=("goldstein", "sum"))
    .round({"balance": 1})
)
relation.to_csv(sys.stdout)
