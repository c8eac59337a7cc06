"""Apple's OpenAPI document -> `generated/asc_api`. Run it as `python -m codegen`."""
