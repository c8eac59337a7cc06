"""What an account holds: resources, links, seeds, generated content."""
