"""A folder that keeps every report file that Apple sent, and tables made of them.

    raw/<report>/<app or vendor>/<day>-<checksum>.txt.gz   as Apple sent it, never changed
    manifest/<report>.ndjson                               what was asked for, and what came
    tables/<report>/<month>.parquet                        all vintages, for all apps and vendors
    lake.sql                                               views for DuckDB

A file is there when its line is in the manifest; everything else can be made again from these two.
On an object store the manifest has parts beside it while a run goes on.
"""
