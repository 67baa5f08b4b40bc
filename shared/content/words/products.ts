/** Words of the Products page. */
export const productsWords = {
  title: 'Products',
  about: 'Each product is counted on its own. Amounts of one are never turned into amounts of another.',
};
