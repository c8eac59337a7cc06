"""Offers of subscriptions and in-app purchases: readers, pure plans and writers of each kind.

Introductory offers are one resource for each territory (`introductory`); promotional and win-back
offers and those of offer codes are one resource with a price for each territory (`offer`).
"""
